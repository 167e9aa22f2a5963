import { define } from '../kit/define.js';
import { PlanProgressChart } from './progress-chart.js';

define('plan-progress-chart', PlanProgressChart);
