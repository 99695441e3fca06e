const text = 'x';
export const page = <p title={text} text="text">{text} text</p>;
