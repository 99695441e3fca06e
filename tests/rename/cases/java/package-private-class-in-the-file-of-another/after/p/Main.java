package p;

public class Main {
    Helper a;
}

class Helper {
    int n;
}
