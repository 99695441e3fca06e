import * as ui from './title';
export const page = <ui.Heading></ui.Heading>;
