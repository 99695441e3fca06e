#include <vector>
struct Player { int points; };
struct Team { int score; };
int f(std::vector<Player>& players, std::vector<Team*> teams) {
  int s = players[0].points + players.front().points + players.back().points;
  for (auto& p : players) s += p.points;
  for (auto t : teams) s += t->score;
  for (auto it = players.begin(); it != players.end(); ++it) s += it->points;
  return s;
}
