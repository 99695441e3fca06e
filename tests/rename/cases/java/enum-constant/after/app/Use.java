package app;

import static paint.Color.CRIMSON;

import paint.Color;

class Use {
    int run(Color c) {
        switch (c) {
            case CRIMSON:
                return 1;
            case GREEN:
                return 2;
        }
        return c == Color.CRIMSON || c == CRIMSON ? 3 : 4;
    }
}
