/** How far a legal instrument had come, in the order in which that usually goes. */
export const restrictionStatuses = ['proposed', 'published', 'inForce', 'inPart', 'suspended', 'withdrawn', 'ended'] as const
export type RestrictionStatus = (typeof restrictionStatuses)[number]
