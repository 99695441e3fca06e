public class Whole {
    Part first;
}

class Part {
    Part next;
}
