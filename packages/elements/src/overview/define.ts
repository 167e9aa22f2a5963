import { define } from '../kit/define.js';
import { PlanOverview } from './overview.js';

define('plan-overview', PlanOverview);
