/// Waits.
/// \param time how long
void wait_for(int time);
