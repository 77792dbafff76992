/** What a seed brings is as old as this: a seed knows no times. */
const seededAt = "2026-01-01T00:00:00.000Z";

export const seededTimes = { createdAt: seededAt, modifiedAt: seededAt };

export const seededMetadata = { version: 1, ...seededTimes };
