import { define } from '../kit/define.js';
import { PlanIndicatorCard } from './indicator-card.js';

define('plan-indicator-card', PlanIndicatorCard);
