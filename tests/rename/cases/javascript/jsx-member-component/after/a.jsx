const ui = { Heading: () => <h1 /> };
export const page = <ui.Heading>Title</ui.Heading>;
