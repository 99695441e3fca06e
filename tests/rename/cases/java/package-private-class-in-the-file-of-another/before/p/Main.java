package p;

public class Main {
    Aid a;
}

class Aid {
    int n;
}
