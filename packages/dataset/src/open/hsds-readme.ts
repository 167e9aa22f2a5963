import { NOTES } from './notes.js';
import type { PublishedDataset } from './published-dataset.js';

/** `hsds/README.md`: the profile in words, Chinese first. */
export const describeHsdsProfile = ({ head }: PublishedDataset): string => {
  const warn = (locale: 'zh-Hans' | 'en'): string =>
    head.demonstration ? `**${NOTES.demonstration[locale]}**\n\n` : '';
  return `# 服务数据：HSDS 3.1 应用说明

${warn('zh-Hans')}本文件夹按 Human Services Data Specification（HSDS）3.1 的字段描述规划写到的服务。我们采用其中一部分，约定如下。

- 必有字段：服务的 id、name、status、description、organization_id；机构的 id、name、description；电话的 id、number；分类与用词的 id、name、description。
- 编号一律为 UUID（第5版），由服务编号按固定命名空间算出，各版本之间不变。
- status：existing 写作 active；to-be-built 和 explored 写作 inactive。规划原来的说法在 attributes（link_type 为 plan-status）中。active 只表示规划载明已开展，不表示已核实。
- organization_id 和 taxonomy_term_id 指向 organizations.json、taxonomy_terms.json 中的记录，不再逐项重复。
- 机构是印发规划的单位，不一定是提供服务的单位；先去哪里问，见 application_process。
- phones 只列热线和来源写明的号码；没有来源的一概不列。
- service_at_locations 只在来源写明地址时才有。庇护和保护受害人的场所不列地址、坐标和街道。
- minimum_age、maximum_age 只在规划写明年龄时才有。
- 没有 assured_date 表示尚未与主办单位核对。HSDS 不允许此项为空值，因此整项略去。
- fees_description 在规划未写费用时如实说明未写。
- 规划原文和出处在 attributes 中，label 分别为“规划原文”和“原文位置”；先去哪里问的依据也在其中，label 为“先去哪里问的依据”。
- 用词表：life-stage（人生阶段）、need（需要）、situation（处境）、plan-status（规划中的状态）。

# Services: our profile of HSDS 3.1

${warn('en')}This folder describes the services that the plans name, in the fields of the Human Services Data Specification (HSDS) 3.1. We use part of it, as follows.

- Always there: id, name, status, description and organization_id of a service; id, name and description of an organisation; id and number of a phone; id, name and description of a taxonomy and of its terms.
- Every id is a UUID (version 5), made from the service's own id in a fixed namespace, and stays the same from release to release.
- status: existing is written active; to-be-built and explored are written inactive. The plan's own word stands in attributes (link_type plan-status). Active means that the plan says it runs, not that anybody has checked.
- organization_id and taxonomy_term_id name records of organizations.json and taxonomy_terms.json, which are not repeated in every service.
- The organisation is the body that issued the plans, not always the one that provides the service; where to ask first is in application_process.
- phones has hotlines and numbers that a source gives, and no others.
- service_at_locations is there only where a source gives an address. Shelters and places of victim protection have no address, coordinate or subdistrict.
- minimum_age and maximum_age are there only where the plan prints an age.
- No assured_date means that nobody has checked the record with whoever runs the service. HSDS lets it be no null, so the field is left out.
- fees_description says so where the plan does not say what a service costs.
- The words of the plan and their place stand in attributes, labelled “Words of the plan” and “Place in the notice”; why the first door is named stands there too, labelled “Source of where to ask first”.
- Vocabularies: life-stage, need, situation, plan-status.
`;
};
