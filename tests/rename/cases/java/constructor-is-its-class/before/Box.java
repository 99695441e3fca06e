public class Box {
    Box(int n) {}
}
