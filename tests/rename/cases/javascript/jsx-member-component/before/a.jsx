const ui = { Title: () => <h1 /> };
export const page = <ui.Title>Title</ui.Title>;
