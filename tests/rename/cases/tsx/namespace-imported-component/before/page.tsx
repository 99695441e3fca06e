import * as ui from './title';
export const page = <ui.Title></ui.Title>;
