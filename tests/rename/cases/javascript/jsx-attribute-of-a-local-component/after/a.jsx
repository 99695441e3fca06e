const caption = 'x';
export const page = <p title={caption} text="text">{caption} text</p>;
