/** What sort of statement a claim is. */
export type Kind = 'event' | 'directive' | 'condition' | 'incentive' | 'penalty' | 'assessment'
