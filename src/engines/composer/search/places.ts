/** Numbers for sites, units and areas, and how far it is from one site to another. */
import type { Problem } from '../problem.ts';
import { kilometresBetween } from '../rules/distance.ts';

export class Places {
  readonly siteNo: Map<string, number>;
  readonly unitNo: Map<string, number>;
  readonly areaNo: Map<string, number>;
  private readonly far: Int32Array;
  private readonly count: number;

  constructor({ sites, units, agreement }: Problem) {
    this.siteNo = new Map(sites.map((site, i) => [site.id, i]));
    this.unitNo = new Map(units.map((unit, i) => [unit.id, i]));
    this.areaNo = new Map(agreement.areas.map((area, i) => [area, i]));
    this.count = sites.length;
    this.far = new Int32Array(sites.length * sites.length);
    sites.forEach((a, i) => {
      sites.forEach((b, j) => {
        this.far[i * this.count + j] = kilometresBetween(a, b);
      });
    });
  }

  kilometres(from: number, to: number): number {
    return this.far[from * this.count + to] ?? 0;
  }
}
