const props = { title: "a" };
export const a = <p {...props} />;
