// node --import tsx test/dataset/speed/write-speed.ts: measures, and writes docs/dataset-speed.md.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { inRepository } from '../../../scripts/repository.js';
import { measureSpeed } from './measure-speed.js';

const load = loadavg()[0]!;
const measured = await measureSpeed();
const processor = `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GB`;
writeFileSync(
  inRepository('docs', 'dataset-speed.md'),
  `# How long \`plan-dataset\` takes

From the start of the process to its end, run from its sources with nothing built, what its
threads worked in all, and the most memory the process held.
The values of the large tables are invented, of Bao'an's own indicators, by year, subdistrict and age group.

| what | seconds | of the processor | MB |
|---|---:|---:|---:|
${measured.map(({ call, seconds, processorSeconds, megabytes }) => `| ${call} | ${seconds.toFixed(1)} | ${processorSeconds.toFixed(1)} | ${megabytes.toFixed(0)} |`).join('\n')}

Wanted: Bao'an in under 3 s; 100,000 values in under 20 s and 500 MB.

Measured with Node ${process.version} on ${processor}; the load of the machine was ${load.toFixed(1)} when it began, and
other work on it makes the seconds more than they are in a quiet moment. To repeat: \`node --import tsx test/dataset/speed/write-speed.ts\`.
`,
);
