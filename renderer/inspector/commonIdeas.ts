/** What is often written, to begin with. */
import type { IdeaList } from '../fields/control';

/** One sharp question makes a better map than a wide one. */
export const GOAL_IDEAS: IdeaList = {
  label: 'inspector.goal.ideas',
  words: [
    'inspector.goal.churn',
    'inspector.goal.conversion',
    'inspector.goal.service',
    'inspector.goal.align',
  ],
};

/** What messages at the right moment are used for. */
export const OPPORTUNITY_IDEAS: IdeaList = {
  label: 'inspector.ideas',
  words: [
    'inspector.idea.cart',
    'inspector.idea.delivery',
    'inspector.idea.onboarding',
    'inspector.idea.progress',
    'inspector.idea.payment',
    'inspector.idea.loan',
    'inspector.idea.code',
  ],
};
