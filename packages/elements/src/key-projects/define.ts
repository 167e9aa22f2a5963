import { define } from '../kit/define.js';
import { PlanKeyProjects } from './key-projects.js';

define('plan-key-projects', PlanKeyProjects);
