#include <vector>
struct Player { int score; };
struct Team { int score; };
int f(std::vector<Player>& players, std::vector<Team*> teams) {
  int s = players[0].score + players.front().score + players.back().score;
  for (auto& p : players) s += p.score;
  for (auto t : teams) s += t->score;
  for (auto it = players.begin(); it != players.end(); ++it) s += it->score;
  return s;
}
