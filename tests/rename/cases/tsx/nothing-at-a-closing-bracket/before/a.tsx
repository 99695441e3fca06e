export const a = <p>text</p>;
