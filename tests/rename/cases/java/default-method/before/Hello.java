interface Hello {
    default String hi() {
        return "hi";
    }
}

class Loud implements Hello {
    public String hi() {
        return Hello.super.hi() + "!";
    }
}
