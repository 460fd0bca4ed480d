import { at } from './at.ts'

/**
 * Solves a positive definite system by Cholesky's factors; both arguments are left as they are.
 * Shape: the matrix row by row, of which the lower triangle is read.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const factor = new Float64Array(size * size)
  const solution = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(matrix, row * size + column)
      for (let k = 0; k < column; k += 1) {
        rest -= at(factor, row * size + k) * at(factor, column * size + k)
      }
      factor[row * size + column] =
        column === row ? Math.sqrt(rest) : rest / at(factor, column * size + column)
    }
    let value = at(right, row)
    for (let k = 0; k < row; k += 1) value -= at(factor, row * size + k) * at(solution, k)
    solution[row] = value / at(factor, row * size + row)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = at(solution, row)
    for (let k = row + 1; k < size; k += 1) value -= at(factor, k * size + row) * at(solution, k)
    solution[row] = value / at(factor, row * size + row)
  }
  return solution
}
