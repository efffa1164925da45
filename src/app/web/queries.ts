/** Asking the server from a page: reads are kept and shared, acts say what they have made stale. */
import { MutationCache, QueryCache, QueryClient, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ActKey, type AnswerOf, call, type InputOf, type ReadKey, Refused } from './api.ts';

/** A session that has run out: who is signed in is asked anew, and the page becomes the way in. */
const onError = (fault: Error): void => {
  if (fault instanceof Refused && fault.code === 'notSignedIn') void client.invalidateQueries({ queryKey: ['GET /api/session'] });
};

/** What is likely to be over in a moment. */
const passing = ['databaseAway', 'tooManyRequests'];

export const client = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, fault) => count < 2 && fault instanceof Refused && passing.includes(fault.code) },
  },
});

interface CallOptions<K extends ReadKey> {
  enabled?: boolean;
  refetchInterval?: number | false | ((answer: AnswerOf<K>) => number | false);
  /** Milliseconds: so long an answer counts as new, and so long one that nobody looks at is kept. */
  staleTime?: number;
  gcTime?: number;
}

/** A read. `enabled: false` waits. The key of the query is the contract key and its input. */
export function useCall<K extends ReadKey>(
  key: K,
  input: InputOf<K>,
  { refetchInterval, ...options }: CallOptions<K> = {},
): UseQueryResult<AnswerOf<K>> {
  const again = (answer: AnswerOf<K> | undefined) =>
    typeof refetchInterval === 'function' ? answer !== undefined && refetchInterval(answer) : (refetchInterval ?? false);
  return useQuery({
    queryKey: [key, input],
    queryFn: ({ signal }) => call(key, input, signal),
    refetchInterval: ({ state }) => again(state.data as AnswerOf<K> | undefined),
    ...options,
  });
}

/** An act. After it, every read whose contract key begins with one of `stale` is asked anew. */
export function useAct<K extends ActKey>(key: K, stale: readonly string[] = []) {
  const client = useQueryClient();
  return useMutation<AnswerOf<K>, Error, InputOf<K>>({
    mutationFn: (input) => call(key, input),
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey: [first] }) => stale.some((start) => String(first).startsWith(start)) }),
  });
}

export const useSession = () => useCall('GET /api/session', {}, {});
