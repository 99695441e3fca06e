export default class Job { begin() {} }
