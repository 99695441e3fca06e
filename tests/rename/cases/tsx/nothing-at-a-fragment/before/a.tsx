export const a = <></>;
