import { parseFile } from '../core/scenario/parse.ts';
import { createReport } from '../core/scenario/report.ts';
import { readSource } from '../core/scenario/source.ts';
import { readFileSync } from 'node:fs';
export async function main(){
 const K=1024;
 const cases: Record<string,string> = { keys: Array.from({ length: 5_000 }, (_, n) => `k${n}: x`).join("\n") };
 for (const [n,t] of Object.entries(cases)) for (let i=0;i<12;i++) { const a=performance.now(); parseFile(t,{file:'f',slug:'x'}); const b=performance.now(); readSource(t, createReport('f')); const c=performance.now(); console.log(n, (b-a).toFixed(1), (c-b).toFixed(1)); }
 return 0 }
