export const Job = class { start() {} };
