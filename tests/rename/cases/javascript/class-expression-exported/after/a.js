export const Job = class { begin() {} };
