export const page = <div>text</div>;
