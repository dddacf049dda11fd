/** Version of this room's rules: raised with every change of what they find. */
export const REPLAY_VERSIONS = { replay: '1' } as const
