interface Hello {
    default String greet() {
        return "hi";
    }
}

class Loud implements Hello {
    public String greet() {
        return Hello.super.greet() + "!";
    }
}
