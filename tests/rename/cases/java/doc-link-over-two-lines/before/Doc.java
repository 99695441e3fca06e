/**
 * See {@link
 * Doc#go(int, String)
 * the method go} and {@link #go(int,String)}.
 */
class Doc {
    void go(int n, String s) {}
}
