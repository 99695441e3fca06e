import launch from "./server";
export const n = launch() + launch();

