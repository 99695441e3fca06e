export default class Button {}
