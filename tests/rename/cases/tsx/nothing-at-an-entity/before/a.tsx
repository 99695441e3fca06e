export const nbsp = 1;
export const a = <p>&nbsp;</p>;
