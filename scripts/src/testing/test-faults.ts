// `npm run test:faults`: whatever the publisher must survive, with a hundred kills of each process.
import { runProgram } from '../start/program.ts';
import { variable } from '../start/variable.ts';
import { succeeds } from './tool.ts';

await runProgram(async ({ stopped }) => {
  const passed = await succeeds(
    {
      command: 'vitest',
      args: ['run', '--project=scripts integration', 'e2e/faults.integration.test.ts'],
      room: '.',
      env: { PILOTPRESS_KILLS: variable(process.env, 'PILOTPRESS_KILLS') ?? '100' },
    },
    stopped,
  );
  if (!passed) process.exitCode = 1;
});
