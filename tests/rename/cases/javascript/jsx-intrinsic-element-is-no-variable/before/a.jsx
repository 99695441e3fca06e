const div = 1;
export const page = <div id={div}>div</div>;
