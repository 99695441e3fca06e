const title = "a";
export const a = <p title="title">{title}</p>;
