export default class Job { start() {} }
