interface A { text: string }
interface B { text: string }
