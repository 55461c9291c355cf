/** The date that generated files carry inside, fixed so that the same content gives the same bytes. */
export const SAMPLE_DATE = new Date('2024-01-01T00:00:00Z');
