import java.util.concurrent.CompletableFuture;

class Item {
    int cost;
}

class Fut {
    CompletableFuture<Integer> run() {
        return CompletableFuture.supplyAsync(() -> new Item())
            .thenApply(i -> {
                i.cost++;
                return i;
            })
            .thenApply(i -> i.cost);
    }
}
