/** What is often written, to begin with. */
import type { MessageKey } from '../../shared/i18n/catalogue';

/** One sharp question makes a better map than a wide one. */
export const GOAL_IDEAS = [
  'inspector.goal.churn',
  'inspector.goal.conversion',
  'inspector.goal.service',
  'inspector.goal.align',
] as const satisfies readonly MessageKey[];

/** What messages at the right moment are used for. */
export const OPPORTUNITY_IDEAS = [
  'inspector.idea.cart',
  'inspector.idea.delivery',
  'inspector.idea.onboarding',
  'inspector.idea.progress',
  'inspector.idea.payment',
  'inspector.idea.loan',
  'inspector.idea.code',
] as const satisfies readonly MessageKey[];
