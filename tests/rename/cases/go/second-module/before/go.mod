module example.com/m

go 1.19

require example.com/geo v1.0.0

replace example.com/geo => ./geo
