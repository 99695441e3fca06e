type Text = { t: 1 };
export const t: Text = { t: 1 };

