import H from './title';
export const a = <H />;
