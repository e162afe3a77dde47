/** The lines of a service blueprint: the less a customer sees of what is below, the lighter. Lengths in pixels. */
export const DIVIDER_DASHES: Readonly<Record<'interaction' | 'visibility' | 'internal', readonly number[]>> =
  {
    interaction: [],
    visibility: [10, 5],
    internal: [2, 5],
  };
