import T from './title';
export const page = <T />;
